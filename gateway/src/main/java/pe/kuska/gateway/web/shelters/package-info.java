/// Where a person can sleep tonight: free beds by profile, the bed kept for her, her stay, and the shelter's own page.
@NullMarked
package pe.kuska.gateway.web.shelters;

import org.jspecify.annotations.NullMarked;
