/**
 * The risk of becoming a victim by territory, from the register's own figures (OGP activities 5–7): rates drawn towards the country's where
 * there are few inhabitants, with how sure one can be of them. It ranks no people and predicts nobody: see docs/risk.md.
 */
@NullMarked
package pe.kuska.registry.risk;

import org.jspecify.annotations.NullMarked;
