/** Classes that break the rules on purpose. */
package org.openday.architecture.samples;
