package pe.kuska.gateway.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import pe.kuska.gateway.routes.Service;

/// What one service says about itself in OpenAPI.
record ServiceDocument(Service service, ObjectNode content) {}
