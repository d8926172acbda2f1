package org.copydesk.core.text.credit;

import java.util.List;
import org.copydesk.core.text.blocks.Block;

/**
 * A block and whose words it is made of, in order. Immutable.
 *
 * @param fields one, except in table rows (one a field) and rules (none)
 */
public record CreditedBlock(Block block, List<CreditedField> fields) {

    /** A stretch of a block; the tag is "" unless it is a field of a table row. */
    public record CreditedField(String tag, List<Credit> credits) {

        public CreditedField {
            credits = List.copyOf(credits);
        }
    }

    public CreditedBlock {
        fields = List.copyOf(fields);
    }

    public List<Credit> credits() {
        return fields.stream().flatMap(field -> field.credits().stream()).toList();
    }
}
