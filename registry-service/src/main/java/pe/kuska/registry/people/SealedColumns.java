package pe.kuska.registry.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import pe.kuska.platform.crypto.Vault;

/** Moves what tables beside the vault hold sealed to the newest key, row by row. */
@ApplicationScoped
public class SealedColumns {

    private static final int AT_ONCE = 500;

    private final DataSource dataSource;
    private final Vault vault;

    SealedColumns(DataSource dataSource, Vault vault) {
        this.dataSource = dataSource;
        this.vault = vault;
    }

    /**
     * Moves a column, in the current transaction; what is there already stays.
     *
     * @param key what tells a row from others, as an expression over it that gives a text
     * @param contextOf under which name the vault keeps the row with that key
     */
    public void reseal(String table, String column, String key, UnaryOperator<String> contextOf) {
        String select = "SELECT ctid::text, %s, %s FROM %s WHERE %s IS NOT NULL FOR UPDATE"
                .formatted(key, column, table, column);
        String replace = "UPDATE %s SET %s = ? WHERE ctid = ?::tid".formatted(table, column);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement rows = connection.prepareStatement(select);
                PreparedStatement update = connection.prepareStatement(replace)) {
            rows.setFetchSize(AT_ONCE);
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    byte[] sealed = row.getBytes(3);
                    if (!vault.isCurrent(sealed)) {
                        String context = contextOf.apply(row.getString(2));
                        update.setBytes(1, vault.seal(vault.open(sealed, context), context));
                        update.setString(2, row.getString(1));
                        update.executeUpdate();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what is sealed in " + table + " could not be sealed again", e);
        }
    }
}
