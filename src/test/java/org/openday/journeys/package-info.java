/** Whole stories, told to the real application through HTTP and a browser. */
package org.openday.journeys;
