/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Pattern;
import org.gitopsmaven.policy.rego.value.BooleanValue;
import org.gitopsmaven.policy.rego.value.Value;

/** A text in which only the parts between two delimiters are regular expressions. */
final class TemplatePattern {

    private TemplatePattern() {}

    static Value matches(CallContext context, Operands operands) {
        String template = operands.text(0);
        String start = operands.text(2);
        String end = operands.text(3);
        if (start.codePointCount(0, start.length()) != 1) {
            throw BuiltinException.of(
                    "start delimiter has to be exactly one character long but is " + start.length() + " long");
        }
        if (end.codePointCount(0, end.length()) != 1) {
            throw BuiltinException.of(
                    "end delimiter has to be exactly one character long but is " + end.length() + " long");
        }
        StringBuilder regex = new StringBuilder("^");
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf(start, at);
            if (open < 0) {
                break;
            }
            int close = template.indexOf(end, open);
            if (close < 0) {
                throw BuiltinException.of("unbalanced braces in '" + template + "'");
            }
            regex.append(Pattern.quote(template.substring(at, open)));
            regex.append('(').append(template, open + 1, close).append(')');
            at = close + 1;
        }
        regex.append(Pattern.quote(template.substring(at))).append('$');
        return BooleanValue.of(
                context.regex(regex.toString()).matcher(operands.text(1)).find());
    }
}
