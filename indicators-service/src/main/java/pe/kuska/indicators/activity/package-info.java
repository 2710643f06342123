/** What the other services announced, kept without personal data so that indicators can later be computed from it. */
@NullMarked
package pe.kuska.indicators.activity;

import org.jspecify.annotations.NullMarked;
