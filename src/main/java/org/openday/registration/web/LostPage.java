package org.openday.registration.web;

import java.util.List;
import org.openday.registration.web.SignUpPage.ErrorLink;
import org.openday.registration.web.SignUpPage.Field;

/** Where a lost link is asked for; {@code sent} says the same whether anything was sent or not. */
record LostPage(String action, String heading, boolean sent, List<ErrorLink> errors, Field contact) {}
