package pe.kuska.gateway.web.registration;

/// The register's answer: the case's code. Everything else stands in the case itself.
public record RegisteredCase(String code) {}
