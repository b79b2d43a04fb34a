/** The rules the code keeps, each with a sample that must break it. */
package org.openday.architecture;
