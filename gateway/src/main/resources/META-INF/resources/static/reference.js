// Swagger UI, from this server only. The session's cookie is enough to try things out; systems paste a token.
window.addEventListener('DOMContentLoaded', () => {
  window.SwaggerUIBundle({
    url: '/api/openapi.json',
    dom_id: '#swagger-ui',
    deepLinking: false,
    docExpansion: 'list',
    displayRequestDuration: true,
    validatorUrl: null,
    persistAuthorization: false,
  });
});
