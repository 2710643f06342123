# Las cifras exactas de los casos de la propia institución, por departamento.
curl -sf "$KUSKA/api/registry/v1/statistics?unit=PERSON&by=DEPARTMENT&year=2026&where=INSTITUTION:PNP" \
  -H "Authorization: Bearer $TOKEN" | jq '{total: .total.counted, cells: [.cells[] | {(.values[0]): .counted}] | add}'
