package com.iafactory.studio.tokens;

import com.iafactory.studio.tokens.Transfer.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger's two tables. */
final class TransferTable {
    private final JdbcClient jdbc;

    TransferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else moves this user's tokens until the transaction ends. */
    void lock(UUID user) {
        if (!lockExisting(user)) {
            jdbc.sql("INSERT INTO token_owners (user_id) VALUES (:user) ON CONFLICT DO NOTHING")
                    .param("user", user)
                    .update();
            lockExisting(user);
        }
    }

    private boolean lockExisting(UUID user) {
        return jdbc.sql("SELECT 1 FROM token_owners WHERE user_id = :user FOR UPDATE")
                .param("user", user)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * @param transfer its id is given by the table
     * @return the id
     */
    long write(Transfer transfer) {
        return jdbc.sql("""
                        INSERT INTO token_transfers
                            (user_id, kind, reference, from_account, to_account, amount, month, hold_id, item, created_at)
                        VALUES (:user, :kind, :reference, :from, :to, :amount, :month, :hold, :item, :at)
                        RETURNING id
                        """)
                .param("user", transfer.user())
                .param("kind", transfer.kind().code())
                .param("reference", transfer.reference())
                .param("from", transfer.from().code())
                .param("to", transfer.to().code())
                .param("amount", transfer.amount().amount())
                .param("month", transfer.month().atDay(1))
                .param("hold", transfer.hold().orElse(null), java.sql.Types.BIGINT)
                .param("item", transfer.item().map(Item::code).orElse(null), java.sql.Types.VARCHAR)
                .param("at", transfer.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    Optional<Transfer> find(UUID user, Kind kind, String reference) {
        return jdbc.sql("""
                        SELECT * FROM token_transfers
                        WHERE user_id = :user AND kind = :kind AND reference = :reference
                        """)
                .param("user", user)
                .param("kind", kind.code())
                .param("reference", reference)
                .query(TransferTable::read)
                .optional();
    }

    /** What was charged and released of a hold. */
    Tokens settled(UUID user, long hold) {
        return Tokens.of(jdbc.sql("""
                        SELECT coalesce(sum(amount), 0)::bigint FROM token_transfers
                        WHERE user_id = :user AND hold_id = :hold
                        """)
                .param("user", user)
                .param("hold", hold)
                .query(Long.class)
                .single());
    }

    /** What one month's transfers come to. */
    MonthSums sums(UUID user, YearMonth month) {
        return jdbc.sql("""
                        SELECT coalesce(sum(amount) FILTER (WHERE kind = 'grant'), 0)::bigint AS granted,
                               coalesce(sum(amount) FILTER (WHERE to_account = 'available'), 0)::bigint
                             - coalesce(sum(amount) FILTER (WHERE from_account = 'available'), 0)::bigint AS available
                        FROM token_transfers WHERE user_id = :user AND month = :month
                        """)
                .param("user", user)
                .param("month", month.atDay(1))
                .query((row, _) ->
                        new MonthSums(Tokens.of(row.getLong("granted")), Tokens.of(row.getLong("available"))))
                .single();
    }

    record MonthSums(Tokens granted, Tokens available) {}

    /** What is left available of earlier months. */
    Map<YearMonth, Tokens> leftBefore(UUID user, YearMonth month) {
        Map<YearMonth, Tokens> left = new TreeMap<>();
        jdbc.sql("""
                        SELECT month, sum(CASE WHEN to_account = 'available' THEN amount ELSE -amount END)::bigint AS available
                        FROM token_transfers
                        WHERE user_id = :user AND month < :month
                          AND (to_account = 'available' OR from_account = 'available')
                        GROUP BY month
                        HAVING sum(CASE WHEN to_account = 'available' THEN amount ELSE -amount END) > 0
                        """).param("user", user).param("month", month.atDay(1)).query(row -> {
            left.put(YearMonth.from(row.getObject("month", LocalDate.class)), Tokens.of(row.getLong("available")));
        });
        return left;
    }

    /** What is left of all holds. */
    Tokens held(UUID user) {
        return Tokens.of(jdbc.sql("""
                        SELECT coalesce(sum(hold.amount - coalesce(settled.amount, 0)), 0)::bigint
                        FROM token_open_holds AS open
                        JOIN token_transfers AS hold ON hold.id = open.hold_id AND hold.user_id = open.user_id
                        LEFT JOIN LATERAL
                            (SELECT sum(amount) AS amount FROM token_transfers WHERE hold_id = hold.id) AS settled ON true
                        WHERE open.user_id = :user
                        """).param("user", user).query(Long.class).single());
    }

    void open(UUID user, long hold) {
        jdbc.sql("INSERT INTO token_open_holds (user_id, hold_id) VALUES (:user, :hold)")
                .param("user", user)
                .param("hold", hold)
                .update();
    }

    void close(UUID user, long hold) {
        jdbc.sql("DELETE FROM token_open_holds WHERE user_id = :user AND hold_id = :hold")
                .param("user", user)
                .param("hold", hold)
                .update();
    }

    /** What was charged since a moment. */
    Tokens spentSince(UUID user, OffsetDateTime since) {
        return Tokens.of(jdbc.sql("""
                        SELECT coalesce(sum(amount), 0)::bigint FROM token_transfers
                        WHERE user_id = :user AND kind = 'charge' AND created_at >= :since
                        """)
                .param("user", user)
                .param("since", since)
                .query(Long.class)
                .single());
    }

    /** The newest first. */
    List<Transfer> before(UUID user, long id, int limit) {
        return jdbc.sql("""
                        SELECT * FROM token_transfers
                        WHERE user_id = :user AND id < :id ORDER BY id DESC LIMIT :limit
                        """)
                .param("user", user)
                .param("id", id)
                .param("limit", limit)
                .query(TransferTable::read)
                .list();
    }

    /** What was charged to a hold, item by item. */
    Map<Item, Tokens> charges(UUID user, long hold) {
        Map<Item, Tokens> charges = new TreeMap<>();
        jdbc.sql("""
                        SELECT item, sum(amount)::bigint AS amount FROM token_transfers
                        WHERE user_id = :user AND hold_id = :hold AND kind = 'charge' GROUP BY item
                        """).param("user", user).param("hold", hold).query(row -> {
            charges.put(Item.of(row.getString("item")), Tokens.of(row.getLong("amount")));
        });
        return charges;
    }

    /** What was charged to several holds, item by item. */
    Map<Item, Tokens> charges(UUID user, List<String> holds) {
        Map<Item, Tokens> charges = new TreeMap<>();
        jdbc.sql("""
                        SELECT charge.item, sum(charge.amount)::bigint AS amount FROM token_transfers AS hold
                        JOIN token_transfers AS charge ON charge.hold_id = hold.id AND charge.kind = 'charge'
                        WHERE hold.user_id = :user AND hold.kind = 'hold' AND hold.reference IN (:holds)
                        GROUP BY charge.item
                        """).param("user", user).param("holds", holds).query(row -> {
            charges.put(Item.of(row.getString("item")), Tokens.of(row.getLong("amount")));
        });
        return charges;
    }

    private static Transfer read(ResultSet row, int number) throws SQLException {
        return new Transfer(
                row.getLong("id"),
                row.getObject("user_id", UUID.class),
                Kind.of(row.getString("kind")),
                row.getString("reference"),
                Account.of(row.getString("from_account")),
                Account.of(row.getString("to_account")),
                Tokens.of(row.getLong("amount")),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                Optional.ofNullable(row.getObject("hold_id", Long.class)),
                Optional.ofNullable(row.getString("item")).map(Item::of),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
