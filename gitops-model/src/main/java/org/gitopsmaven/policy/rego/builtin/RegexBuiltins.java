/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.cel.RepeatLimit;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.StringValue;
import org.gitopsmaven.policy.rego.value.Value;
import org.jspecify.annotations.Nullable;

/** Regular expressions, as RE2 has them ({@code v1/topdown/regex.go}). */
final class RegexBuiltins {

    private RegexBuiltins() {}

    static @Nullable Builtin find(String name) {
        return switch (name) {
            case "regex.match", "re_match" ->
                Builtin.with(
                        2,
                        (c, o) -> BooleanValue.of(
                                c.regex(o.text(0)).matcher(o.text(1)).find()));
            case "regex.is_valid" -> Builtin.of(1, RegexBuiltins::isValid);
            case "regex.split" -> Builtin.with(2, (c, o) -> split(c.regex(o.text(0)), o.text(1)));
            case "regex.find_n" -> Builtin.with(3, (c, o) -> find(c.regex(o.text(0)), o.text(1), o.integer(2)));
            case "regex.find_all_string_submatch_n" ->
                Builtin.with(3, (c, o) -> groups(c.regex(o.text(0)), o.text(1), o.integer(2)));
            case "regex.replace" ->
                Builtin.with(
                        3,
                        (c, o) ->
                                StringValue.of(new Replacing(c.regex(o.text(1)).pattern(), o.text(2)).in(o.text(0))));
            case "regex.template_match" -> Builtin.with(4, TemplatePattern::matches);
            default -> null;
        };
    }

    private static Value isValid(Operands operands) {
        if (!(operands.value(0) instanceof StringValue string)) {
            return BooleanValue.FALSE;
        }
        try {
            RepeatLimit.check(string.text());
            Pattern.compile(string.text());
            return BooleanValue.TRUE;
        } catch (PatternSyntaxException | IllegalArgumentException e) {
            return BooleanValue.FALSE;
        }
    }

    private static Value split(Regex regex, String text) {
        List<Value> parts = new ArrayList<>();
        Matcher matcher = regex.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.end() == 0 || matcher.start() == text.length() && matcher.end() == matcher.start()) {
                continue;
            }
            parts.add(StringValue.of(text.substring(from, matcher.start())));
            from = matcher.end();
        }
        parts.add(StringValue.of(text.substring(from)));
        return ArrayValue.of(parts);
    }

    private static Value find(Regex regex, String text, int limit) {
        List<Value> found = new ArrayList<>();
        Matcher matcher = regex.matcher(text);
        while (found.size() != limit && matcher.find()) {
            found.add(StringValue.of(matcher.group()));
        }
        return ArrayValue.of(found);
    }

    private static Value groups(Regex regex, String text, int limit) {
        List<Value> found = new ArrayList<>();
        Matcher matcher = regex.matcher(text);
        while (found.size() != limit && matcher.find()) {
            List<Value> groups = new ArrayList<>();
            for (int i = 0; i <= matcher.groupCount(); i++) {
                String group = matcher.group(i);
                groups.add(StringValue.of(group == null ? "" : group));
            }
            found.add(ArrayValue.of(groups));
        }
        return ArrayValue.of(found);
    }
}
