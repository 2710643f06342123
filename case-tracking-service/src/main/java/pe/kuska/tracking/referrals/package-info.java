/** Sending a person from one desk to another, and the answer: no victim gets lost in between. */
@NullMarked
package pe.kuska.tracking.referrals;

import org.jspecify.annotations.NullMarked;
