package org.openday.notification;

/** There are new messages in the outbox. */
record MessagesAdded() {}
