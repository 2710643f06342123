package pe.kuska.gateway.web.care;

/// A part of a page with an address of its own.
public record Tab(String path, String label, boolean current) {}
