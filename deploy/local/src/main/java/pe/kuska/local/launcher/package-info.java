/**
 * What {@code ./kuska} does once there is a JDK and a build: it starts, watches and stops the three servers and the
 * four services of one installation on this machine. It is for demonstration and development; production has its
 * orchestrator.
 */
@NullMarked
package pe.kuska.local.launcher;

import org.jspecify.annotations.NullMarked;
