package org.openday.registration;

import java.util.List;

/**
 * How it stands with the code for an act.
 *
 * @param contacts where one can be sent
 * @param sent whether one is out that can still be used
 */
public record CodeSheet(List<Contact> contacts, boolean sent) {}
