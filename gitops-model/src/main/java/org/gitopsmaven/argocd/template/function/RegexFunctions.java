/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

import static org.gitopsmaven.golang.GoType.INT;
import static org.gitopsmaven.golang.GoType.STRING;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.golang.GoBool;
import org.gitopsmaven.golang.GoList;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoType;
import org.gitopsmaven.golang.GoValue;

/** Regular expressions. Ported from {@code sprig/regex}. */
final class RegexFunctions {

    private RegexFunctions() {}

    static Map<String, GoFunction> all() {
        Map<String, GoFunction> all = new HashMap<>();
        all.put("regexMatch", GoFunction.of(RegexFunctions::matchQuietly, STRING, STRING));
        all.put("mustRegexMatch", GoFunction.of(a -> matches(a.text(0), a.text(1)), STRING, STRING));
        both(all, "regexFind", RegexFunctions::find, STRING, STRING);
        both(all, "regexFindAll", RegexFunctions::findAll, STRING, STRING, INT);
        both(all, "regexSplit", RegexFunctions::split, STRING, STRING, INT);
        both(all, "regexReplaceAll", RegexFunctions::replace, STRING, STRING, STRING);
        both(all, "regexReplaceAllLiteral", RegexFunctions::replaceLiteral, STRING, STRING, STRING);
        all.put("regexQuoteMeta", GoFunction.of(a -> new GoString(quoteMeta(a.text(0))), STRING));
        return all;
    }

    // the form without "must" panics on a bad expression, in other words
    private static void both(Map<String, GoFunction> all, String name, GoFunction.Body body, GoType... types) {
        all.put("mustR" + name.substring(1), GoFunction.of(body, types));
        GoFunction.Body panicking = a -> {
            try {
                return body.call(a);
            } catch (GoCallException e) {
                throw e.message().startsWith("error parsing regexp")
                        ? new GoCallException("regexp: Compile(`" + a.text(0) + "`): " + e.message())
                        : e;
            }
        };
        all.put(name, GoFunction.of(panicking, types));
    }

    private static GoValue replaceLiteral(Arguments a) {
        Matcher matcher = compile(a.text(0)).matcher(a.text(1));
        return new GoString(matcher.replaceAll(Matcher.quoteReplacement(a.text(2))));
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            throw new GoCallException("error parsing regexp: " + e.getDescription()
                    + (e.getPattern().isEmpty() ? "" : ": `" + e.getPattern() + "`"));
        }
    }

    private static GoValue matchQuietly(Arguments a) {
        try {
            return matches(a.text(0), a.text(1));
        } catch (GoCallException e) {
            return GoBool.FALSE; // this form of the function hides its errors
        }
    }

    private static GoValue matches(String regex, String text) {
        return GoBool.of(compile(regex).matcher(text).find());
    }

    private static GoValue find(Arguments a) {
        Matcher matcher = compile(a.text(0)).matcher(a.text(1));
        return new GoString(matcher.find() ? matcher.group() : "");
    }

    private static GoValue findAll(Arguments a) {
        List<String> found = new ArrayList<>();
        Matcher matcher = compile(a.text(0)).matcher(a.text(1));
        while ((a.integer(2) < 0 || found.size() < a.integer(2)) && matcher.find()) {
            found.add(matcher.group());
        }
        return GoList.ofStrings(found);
    }

    private static GoValue split(Arguments a) {
        String text = a.text(1);
        long limit = a.integer(2);
        if (limit == 0) {
            return GoList.ofStrings(List.of());
        }
        if (!a.text(0).isEmpty() && text.isEmpty()) {
            return GoList.ofStrings(List.of(""));
        }
        List<String> parts = new ArrayList<>();
        Matcher matcher = compile(a.text(0)).matcher(text);
        int begin = 0;
        int end = 0;
        while ((limit < 0 || parts.size() < limit - 1) && matcher.find()) {
            end = matcher.start();
            if (matcher.end() != 0) {
                parts.add(text.substring(begin, end));
            }
            begin = matcher.end();
        }
        if (end != text.length()) {
            parts.add(text.substring(begin));
        }
        return GoList.ofStrings(parts);
    }

    private static GoValue replace(Arguments a) {
        Pattern pattern = compile(a.text(0));
        Matcher matcher = pattern.matcher(a.text(1));
        StringBuilder out = new StringBuilder();
        GoExpansion expansion = new GoExpansion(pattern, a.text(2));
        int at = 0;
        while (matcher.find()) {
            out.append(a.text(1), at, matcher.start());
            expansion.append(out, matcher);
            Text.checkLength(out.length());
            at = matcher.end();
        }
        return new GoString(out.append(a.text(1), at, a.text(1).length()).toString());
    }

    private static String quoteMeta(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append("\\.+*?()|[]{}^$".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }
}
