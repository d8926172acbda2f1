package org.copydesk.api.desk;

import java.util.List;

/**
 * Who may approve a step: whoever is named in any of these ways.
 *
 * @param roles in lower case
 * @param people user names
 * @param desk the members of the desk
 * @param guests what a guest says counts
 */
public record StepByJson(List<String> roles, List<String> people, Boolean desk, Boolean guests) {}
