/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.cel.RepeatLimit;

/** {@code find} and {@code findAll} (apiserver, {@code pkg/cel/library/regex.go}). */
final class RegexFunctions {

    /** Patterns are nearly always literals; a policy that makes them up from data does not fill the memory. */
    private static final int KEPT = 256;

    private final ConcurrentHashMap<String, Pattern> patterns = new ConcurrentHashMap<>();

    private RegexFunctions() {}

    static void addTo(FunctionTable table) {
        RegexFunctions functions = new RegexFunctions();
        table.member("string", "find", List.of("string"), "string", functions::find);
        table.member("string", "findAll", List.of("string"), "list<string>", functions::findAll);
        table.member("string", "findAll", List.of("string", "int"), "list<string>", functions::findAll);
    }

    private Object find(Object[] arguments) {
        Matcher matcher = matcher(arguments);
        return matcher.find() ? matcher.group() : "";
    }

    private Object findAll(Object[] arguments) {
        long most = arguments.length > 2 ? (Long) arguments[2] : -1;
        Matcher matcher = matcher(arguments);
        List<String> found = new ArrayList<>();
        while ((most < 0 || found.size() < most) && matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private Matcher matcher(Object[] arguments) {
        return pattern((String) arguments[1]).matcher((String) arguments[0]);
    }

    private Pattern pattern(String regex) {
        Pattern known = patterns.get(regex);
        if (known != null) {
            return known;
        }
        try {
            RepeatLimit.check(regex);
            Pattern pattern = Pattern.compile(regex);
            if (patterns.size() < KEPT) {
                patterns.put(regex, pattern);
            }
            return pattern;
        } catch (PatternSyntaxException | IllegalArgumentException e) {
            throw new FunctionFault("Illegal regex: " + e.getMessage());
        }
    }
}
