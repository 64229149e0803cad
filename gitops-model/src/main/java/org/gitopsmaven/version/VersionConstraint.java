/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.version;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which versions are wanted, such as {@code >=1.2 <2 || ^3}. Ported from {@code Masterminds/semver/constraints}. */
public final class VersionConstraint {

    private static final String VERSION = "v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?"
            + "(-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?";
    private static final String SINGLE = "(=||!=|>|<|>=|=>|<=|=<|~|~>|\\^)\\s*(" + VERSION + ")";
    private static final Pattern ONE = Pattern.compile("(!=|>=|=>|<=|=<|~>|=|>|<|~|\\^|)\\s*(" + VERSION + ")");
    private static final Pattern VALID =
            Pattern.compile("\\s*(" + SINGLE + ")(\\s+(" + SINGLE + ")|,\\s*(" + SINGLE + "))*\\s*\\,?\\s*");
    private static final Pattern RANGE = Pattern.compile("\\s*(" + VERSION + ")\\s+-\\s+(" + VERSION + ")\\s*");
    private static final int LONGEST = 512;
    private static final int MOST_GROUPS = 32;

    private final List<List<VersionRule>> alternatives;

    private VersionConstraint(List<List<VersionRule>> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Reads a constraint.
     *
     * @throws VersionException for a text that is none
     */
    public static VersionConstraint of(String text) {
        if (text.length() > LONGEST) {
            throw new VersionException("constraint string is too long (max " + LONGEST + " bytes)");
        }
        String[] groups = RANGE.matcher(text).replaceAll(">= $1, <= $6 ").split("\\|\\|", -1);
        if (groups.length > MOST_GROUPS) {
            throw new VersionException("too many constraint groups (max " + MOST_GROUPS + ")");
        }
        List<List<VersionRule>> alternatives = new ArrayList<>();
        for (String group : groups) {
            alternatives.add(rules(group));
        }
        return new VersionConstraint(List.copyOf(alternatives));
    }

    private static List<VersionRule> rules(String group) {
        if (!VALID.matcher(group).matches()) {
            throw new VersionException("improper constraint: " + group);
        }
        List<VersionRule> rules = new ArrayList<>();
        Matcher matcher = ONE.matcher(group);
        while (matcher.find()) {
            rules.add(VersionRule.of(
                    matcher.group(1), matcher.group(3), matcher.group(4), matcher.group(5), matcher.group(6)));
        }
        return List.copyOf(rules);
    }

    /** Whether it admits a version; prereleases only where the constraint names one. */
    public boolean accepts(SemanticVersion version) {
        for (List<VersionRule> rules : alternatives) {
            boolean prereleases =
                    rules.stream().anyMatch(rule -> !rule.version().prerelease().isEmpty());
            boolean admitted = version.prerelease().isEmpty() || prereleases;
            if (admitted && rules.stream().allMatch(rule -> rule.accepts(version))) {
                return true;
            }
        }
        return false;
    }
}
