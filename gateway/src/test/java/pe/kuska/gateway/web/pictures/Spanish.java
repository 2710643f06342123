package pe.kuska.gateway.web.pictures;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Words;

/// The Spanish words as they are written beside their names, without a running application.
final class Spanish {
    static final PictureWords PICTURES = words(PictureWords.class);
    static final Labels LABELS = new Labels(words(Words.class), Language.ES);

    private Spanish() {}

    private static <T> T words(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (_, method, _) -> method.getAnnotation(Message.class).value()));
    }
}
