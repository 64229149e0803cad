/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import java.util.List;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.NullValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Globs ({@code v1/topdown/glob.go}): {@code *} stops at a delimiter, {@code **} does not. */
final class GlobBuiltins {

    private static final String SPECIAL = "*?\\[]{}";

    private GlobBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "glob.match" -> Builtin.with(3, GlobBuiltins::match);
            case "glob.quote_meta" -> Builtin.of(1, o -> StringValue.of(quote(o.text(0))));
            default -> null;
        };
    }

    private static Value match(CallContext context, Operands operands) {
        String delimiters = delimiters(operands);
        String regex = new GlobTranslation(operands.text(0), delimiters).regex();
        return BooleanValue.of(context.regex(regex).matcher(operands.text(2)).matches());
    }

    /** No delimiters when there are none at all, a dot when the list is empty. */
    private static String delimiters(Operands operands) {
        if (operands.value(1) instanceof NullValue) {
            return "";
        }
        ArrayValue array = operands.array(1);
        List<String> texts = operands.texts(array.elements(), 1);
        return texts.isEmpty() ? "." : String.join("", texts);
    }

    private static String quote(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (SPECIAL.indexOf(point) >= 0) {
                out.append('\\');
            }
            out.appendCodePoint(point);
        });
        return out.toString();
    }
}
