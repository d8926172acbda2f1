package org.copydesk.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface's first version; its resources are found by their paths. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
