# Un caso con una víctima de la que se sabe poco: eso basta.
curl -sf "$KUSKA/api/registry/v1/cases" -H "Authorization: Bearer $TOKEN" \
  -H 'Content-Type: application/json' -H "Idempotency-Key: ejemplo-$(date +%s%N)" -d '{
    "source": {"system": "RETA", "recordId": "EJEMPLO-0001"},
    "kind": "COMPLAINT",
    "receivedAt": "2026-03-27T21:30:00-05:00",
    "crime": "129-A",
    "conducts": ["CAPTACION"],
    "place": {"ubigeo": "170101"},
    "persons": [{"role": "VICTIM", "names": {"given": "Yuli"}, "estimatedAge": 16, "sex": "MUJER"}]
  }' | jq '{code, persons: [.persons[] | {personCode, match}]}'
