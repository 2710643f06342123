/** The path of care of a victim across institutions, built from what they tell. It is not the file of any of them: no identity, no suspects, no classification of the crime, no therapy notes. */
@NullMarked
package pe.kuska.tracking.followup;

import org.jspecify.annotations.NullMarked;
