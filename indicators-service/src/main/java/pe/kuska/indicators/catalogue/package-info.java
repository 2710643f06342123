/** What a policy promises: its objectives, guidelines, services and indicator sheets with baseline and targets, each version kept. Not what was achieved (observations) nor how well (progress). */
@NullMarked
package pe.kuska.indicators.catalogue;

import org.jspecify.annotations.NullMarked;
