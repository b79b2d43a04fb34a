package org.openday.account;

import java.util.List;
import org.openday.web.Link;

/** What the staff's layout prints around a page: where else one can go, who one is, and the way out. */
public record DeskFrame(List<Link> parts, String name, String account, String signOut) {}
