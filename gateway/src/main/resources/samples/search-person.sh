# Va por POST: ningún nombre en una dirección.
curl -sf "$KUSKA/api/registry/v1/people/search" -H "Authorization: Bearer $TOKEN" \
  -H 'Content-Type: application/json' -d '{
    "purpose": "IDENTIFICACION",
    "names": {"given": "Yuli", "firstSurname": "Guamán"},
    "birthYear": 2010
  }' | jq '[.candidates[] | {personCode, score}]'
