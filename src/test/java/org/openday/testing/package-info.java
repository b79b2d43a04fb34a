/** What tests share: the running site, a crawl of it, a browser. */
package org.openday.testing;
