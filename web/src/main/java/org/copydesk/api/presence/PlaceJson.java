package org.copydesk.api.presence;

/** Where in the article somebody is working: the beginning of the paragraph, "" for nowhere. */
public record PlaceJson(String place) {}
