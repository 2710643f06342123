-- Which member or subsystem of X-Road is which institution. Who runs the register says so; none is known beforehand.
CREATE TABLE x_road_member (
    client text PRIMARY KEY,
    institution text NOT NULL,
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON x_road_member TO ${app};
