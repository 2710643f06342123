package pe.kuska.gateway.web.care;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The Spanish words of a room without a running application. */
public final class Spoken {

    private Spoken() {}

    public static <W> W words(Class<W> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (_, method, given) -> said(method, given)));
    }

    private static String said(Method method, Object[] given) {
        String text = method.getAnnotation(Message.class).value();
        for (int each = 0; each < method.getParameterCount(); each++) {
            text = text.replace("{" + method.getParameters()[each].getName() + "}", String.valueOf(given[each]));
        }
        return text;
    }
}
