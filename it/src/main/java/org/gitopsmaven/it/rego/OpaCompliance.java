/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.it.rego;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gitopsmaven.policy.rego.eval.DeepStack;
import org.gitopsmaven.policy.rego.value.ArrayValue;
import org.gitopsmaven.policy.rego.value.JsonReader;
import org.gitopsmaven.policy.rego.value.ObjectValue;
import org.gitopsmaven.policy.rego.value.Value;

/** OPA's compliance suite, as swift-opa keeps it: {@code OpaCompliance <directory of v1>}. Prints what fails and a sum by group. */
public final class OpaCompliance {

    /** JSON Web Tokens, GraphQL, certificates and the network, by the beginnings of the names of groups. */
    private static final List<String> OUT_OF_SCOPE =
            List.of("graphql", "jwt", "invalidkeyerror", "cryptox509", "cryptoparsersa", "netlookup", "providers-aws");

    private final Map<String, int[]> groups = new TreeMap<>();

    private OpaCompliance() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        OpaCompliance compliance = new OpaCompliance();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                compliance.run(file, root.relativize(file).getName(0).toString());
            }
        }
        compliance.report();
    }

    private void run(Path file, String group) throws IOException {
        ObjectValue document = (ObjectValue) JsonReader.read(Files.readString(file));
        List<Value> cases = document.get("cases") instanceof ArrayValue array ? array.elements() : List.of();
        for (Value each : cases) {
            ComplianceCase judged = new ComplianceCase((ObjectValue) each);
            String failure = DeepStack.call(() -> judged.run());
            int[] counts = groups.computeIfAbsent(group, name -> new int[2]);
            counts[0]++;
            if (failure == null) {
                counts[1]++;
            } else {
                System.out.println(file.getFileName() + " " + ((ObjectValue) each).get("note") + ": " + failure);
            }
        }
    }

    private void report() {
        int all = 0;
        int passed = 0;
        int inScope = 0;
        int passedInScope = 0;
        for (Map.Entry<String, int[]> group : groups.entrySet()) {
            all += group.getValue()[0];
            passed += group.getValue()[1];
            if (OUT_OF_SCOPE.stream().noneMatch(group.getKey()::startsWith)) {
                inScope += group.getValue()[0];
                passedInScope += group.getValue()[1];
            }
            if (group.getValue()[0] != group.getValue()[1]) {
                System.out.printf("%-45s %d of %d%n", group.getKey(), group.getValue()[1], group.getValue()[0]);
            }
        }
        System.out.printf("all: %d of %d, in scope: %d of %d%n", passed, all, passedInScope, inScope);
    }
}
