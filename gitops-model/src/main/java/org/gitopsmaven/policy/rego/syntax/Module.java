/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.List;
import org.gitopsmaven.finding.Location;

/**
 * One file of Rego.
 *
 * @param file where it comes from, for people
 * @param path the names of its package
 */
public record Module(String file, List<String> path, RegoVersion version, List<Import> imports, List<Rule> rules) {

    /** Parses the text of a module; an import of {@code rego.v1} in it wins over the version. */
    public static Module parse(String text, String file, RegoVersion version) {
        return new ModuleParser(text, new Location(file, 1, 1), version).parse();
    }

    /**
     * Parses the text of a module that is a part of another file.
     *
     * @param firstLine the line of the file where it starts; columns are not told
     */
    public static Module parseWithin(String text, String file, int firstLine, RegoVersion version) {
        return new ModuleParser(text, new Location(file, firstLine, 0), version).parse();
    }

    /** Parses a body, as in a query. */
    public static Body parseQuery(String text, String file, RegoVersion version) {
        return ModuleParser.query(text, new Location(file, 1, 1), version);
    }
}
