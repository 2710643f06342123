-- What a case tells beyond the elements of the crime; most cases have none of it when they are registered.
ALTER TABLE trafficking_case ADD COLUMN circumstances text CHECK (circumstances IS JSON OBJECT);
ALTER TABLE trafficking_case DROP CONSTRAINT trafficking_case_kind_check;
ALTER TABLE trafficking_case ADD CONSTRAINT trafficking_case_kind_check
    CHECK (kind IN ('COMPLAINT', 'PROSECUTOR_FILE', 'OPERATION', 'CONSULAR', 'INSPECTION', 'ALERT'));
