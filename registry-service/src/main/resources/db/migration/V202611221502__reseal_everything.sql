-- A rotation of the keys reaches everything that is sealed, so that a key that was lost to somebody opens nothing any more.
GRANT UPDATE (sealed_reason) ON person_merge TO ${app};
GRANT UPDATE (sealed_reason) ON person_move TO ${app};
GRANT UPDATE (sealed) ON import_row TO ${app};
GRANT UPDATE (sealed) ON register_statistics TO ${app};
