/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.secret;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens that are looked for: those that their makers gave a shape of their own. */
final class TokenPatterns {

    private static final String END = "(?:[^A-Za-z0-9_-]|$)";

    private final List<TokenPattern> patterns = List.of(
            TokenPattern.of(
                    "private key",
                    "private key",
                    "-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\sA-Za-z0-9+/=:,.-]{64,}",
                    0),
            TokenPattern.of("age secret key", "age-secret-key-1", "AGE-SECRET-KEY-1[0-9A-Z]{58}", 3),
            TokenPattern.of(
                    "JSON Web Token",
                    "ey",
                    "\\b(ey[A-Za-z0-9_-]{16,}\\.ey[A-Za-z0-9_/-]{16,}\\.[A-Za-z0-9_/-]{10,})",
                    3),
            TokenPattern.of("AWS access key", "a", "\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\b", 3),
            TokenPattern.of("Google API key", "aiza", "\\b(AIza[\\w-]{35})" + END, 4),
            TokenPattern.of(
                    "Entra client secret",
                    "q~",
                    "(?:^|[^A-Za-z0-9_~.-])([A-Za-z0-9_~.]{3}\\dQ~[A-Za-z0-9_~.-]{31,34})(?:[^A-Za-z0-9_~.-]|$)",
                    3),
            TokenPattern.of("GitHub token", "gh", "\\b(gh[pousr]_[A-Za-z0-9]{36})\\b", 3),
            TokenPattern.of("GitHub fine-grained token", "github_pat_", "\\b(github_pat_\\w{82})\\b", 3),
            TokenPattern.of("GitLab token", "gl", "\\b(gl(?:pat|dt|rt|ft)-[\\w-]{20})" + END, 3),
            TokenPattern.of("GitLab agent token", "glagent-", "\\b(glagent-[\\w-]{50})", 3),
            TokenPattern.of("GitLab trigger token", "glptt-", "\\b(glptt-[0-9a-f]{40})\\b", 3),
            TokenPattern.of("Slack token", "xox", "\\b(xox[bpe]-[A-Za-z0-9-]{24,250})", 3),
            TokenPattern.of("Slack app token", "xapp-", "\\b(xapp-\\d-[A-Z0-9]+-\\d+-[a-z0-9]+)", 2),
            TokenPattern.of(
                    "Slack webhook",
                    "hooks.slack.com",
                    "hooks\\.slack\\.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}",
                    0),
            TokenPattern.of("Stripe key", "k_", "\\b((?:sk|rk)_(?:test|live|prod)_[A-Za-z0-9]{10,99})\\b", 2),
            TokenPattern.of("npm token", "npm_", "\\b(npm_[A-Za-z0-9]{36})\\b", 2),
            TokenPattern.of("PyPI token", "pypi-", "\\b(pypi-AgEIcHlwaS5vcmc[\\w-]{50,1000})", 3),
            TokenPattern.of("Vault token", "hvs.", "\\b(hvs\\.[\\w-]{90,120})", 3.5),
            TokenPattern.of("Vault batch token", "hvb.", "\\b(hvb\\.[\\w-]{138,300})", 4),
            TokenPattern.of("OpenShift token", "sha256~", "\\b(sha256~[\\w-]{43})" + END, 3.5),
            TokenPattern.of(
                    "password in a URL",
                    "://",
                    "\\b[a-z][a-z0-9+.-]{1,20}://[^\\s/:@$<{]{1,100}:([^\\s/@$<{]{3,100})@[A-Za-z0-9]",
                    2));

    /** A token in a text: what it is, and the character that it begins at. */
    record Token(String name, int start) {}

    Optional<Token> find(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (TokenPattern pattern : patterns) {
            Optional<Integer> start = pattern.find(text, lower);
            if (start.isPresent()) {
                return Optional.of(new Token(pattern.name(), start.get()));
            }
        }
        return Optional.empty();
    }
}
