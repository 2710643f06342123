/** Which of some published numbers must be hidden so that nobody can be recognised in them, not even by adding and subtracting. */
@NullMarked
package pe.kuska.platform.disclosure;

import org.jspecify.annotations.NullMarked;
