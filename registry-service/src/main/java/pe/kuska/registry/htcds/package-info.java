/**
 * What an institution told of victims and suspects as a file of the Human Trafficking Case Data Standard 2.0 (IOM), so
 * that what comes in by it goes out again field by field. Its counterpart, loading such a file, is a profile of imports.
 */
@NullMarked
package pe.kuska.registry.htcds;

import org.jspecify.annotations.NullMarked;
