package pe.kuska.platform.http;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that creates something and returns a {@code Response}: the request carries an
 * {@code Idempotency-Key}, the method runs in one transaction, and whoever repeats the request gets the first answer
 * again instead of a second effect.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** Carries the key. */
    String HEADER = "Idempotency-Key";
}
