/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.builtin;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gitopsmaven.cel.RepeatLimit;
import org.gitopsmaven.policy.rego.syntax.RegoException;

/** Regular expressions that were compiled before. For several threads. */
public final class RegexCache {

    private static final int LARGEST = 500;

    private final Map<String, Regex> patterns = new ConcurrentHashMap<>();

    /** A compiled regular expression; one that RE2 refuses is an error of the builtin. */
    public Regex regex(String regex) {
        Regex known = patterns.get(regex);
        if (known != null) {
            return known;
        }
        try {
            RepeatLimit.check(regex);
            Regex pattern = new Regex(Pattern.compile(regex));
            if (patterns.size() < LARGEST) {
                patterns.put(regex, pattern);
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw BuiltinException.of("error parsing regexp: " + e.getDescription() + ": `" + regex + "`");
        } catch (IllegalArgumentException e) {
            throw BuiltinException.fatal(RegoException.STOPPED, "error parsing regexp: " + e.getMessage());
        }
    }
}
