package org.openday.notification;

/** How a message travels. */
enum Channel {
    MAIL,
    SMS
}
