package pe.kuska.gateway.web.form;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/// A script that sends a form is told where to go on instead of being sent there: the page is then loaded once, by the
/// browser, and reading it is on record once.
@Provider
public class PlaceForKeptForms implements ContainerResponseFilter {
    private static final String SENT_BY_SCRIPT = "Kuska-Form";
    private static final String PLACE = "Kuska-Place";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        URI place = response.getLocation();
        if (place == null
                || response.getStatus() != Status.SEE_OTHER.getStatusCode()
                || request.getHeaderString(SENT_BY_SCRIPT) == null) {
            return;
        }
        response.getHeaders().remove(HttpHeaders.LOCATION);
        response.getHeaders().putSingle(PLACE, relative(place));
        response.setStatusInfo(Status.NO_CONTENT);
    }

    /// Within this site, whatever name the browser knows it by.
    private static String relative(URI place) {
        String query = place.getRawQuery() == null ? "" : "?" + place.getRawQuery();
        String fragment = place.getRawFragment() == null ? "" : "#" + place.getRawFragment();
        return place.getRawPath() + query + fragment;
    }
}
