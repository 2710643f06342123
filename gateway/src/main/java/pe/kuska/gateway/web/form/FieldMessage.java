package pe.kuska.gateway.web.form;

/// What is wrong with one field, in words for the person who typed it. `field` is empty when it concerns the whole
/// form.
public record FieldMessage(String field, String message) {}
