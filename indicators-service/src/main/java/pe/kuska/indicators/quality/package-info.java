/** What looks wrong in a policy and what was said about it: a finding can be explained or accepted, never hidden. The rules themselves are progress.domain.quality. */
@NullMarked
package pe.kuska.indicators.quality;

import org.jspecify.annotations.NullMarked;
