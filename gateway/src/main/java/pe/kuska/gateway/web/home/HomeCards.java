package pe.kuska.gateway.web.home;

import java.util.List;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Visitor;

/// What one room has for a visitor's home page. Each room has a bean of this kind, and may ask its service what is due:
/// all rooms are asked at once, and a room whose service does not answer is left out.
public interface HomeCards {
    List<HomeCard> cards(Visitor visitor, Language language);
}
