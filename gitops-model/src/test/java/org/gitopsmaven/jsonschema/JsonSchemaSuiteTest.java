/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite that all implementations of JSON Schema are held to, where a checkout of it is at hand. */
class JsonSchemaSuiteTest {

    /** Formats are checked here, as Kubernetes does; vocabularies are not told apart. */
    private static final Set<String> OTHERWISE = Set.of("format.json", "vocabulary.json");

    @ParameterizedTest
    @ValueSource(strings = {"draft4", "draft6", "draft7", "draft2019-09", "draft2020-12"})
    void agreesWithTheSuiteWhereAllOfASchemaIsChecked(String draft) throws IOException {
        String checkout = System.getProperty("gitops.jsonSchemaSuite", "");
        assumeTrue(
                !checkout.isEmpty(), "skipped: set -Dgitops.jsonSchemaSuite to a checkout of JSON-Schema-Test-Suite");
        List<String> wrong = new ArrayList<>();
        int tests = 0;
        try (Stream<Path> files = Files.list(Path.of(checkout, "tests", draft))) {
            for (Path file :
                    files.filter(JsonSchemaSuiteTest::isAsHere).sorted().toList()) {
                for (YamlNode group : Objects.requireNonNull(
                        YamlReader.readOne("g: " + Files.readString(file), "", YamlDialect.GOYAML2)
                                        instanceof YamlMapping all
                                ? all.sequence("g")
                                : null)) {
                    tests += run(draft, file.getFileName() + ": ", (YamlMapping) group, wrong);
                }
            }
        }

        assertThat(tests).isGreaterThan(500);
        assertThat(wrong).isEmpty();
    }

    private static boolean isAsHere(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !OTHERWISE.contains(name);
    }

    private static int run(String draft, String file, YamlMapping group, List<String> wrong) {
        if (!(group.get("schema") instanceof YamlMapping written)) {
            return 0;
        }
        YamlMapping named = written.copy();
        if (!named.contains("$schema")) {
            named.put("$schema", YamlScalar.string(draft.replace("draft", "draft-0")));
        }
        JsonSchema schema = new JsonSchema(named);
        if (!schema.unchecked().isEmpty()) {
            return 0;
        }
        int count = 0;
        for (YamlNode node : Objects.requireNonNull(group.sequence("tests"))) {
            YamlMapping test = (YamlMapping) node;
            boolean valid = schema.check(Objects.requireNonNull(test.get("data")), YamlDialect.GOYAML2)
                    .isEmpty();
            if (valid != "true".equals(test.text("valid"))) {
                wrong.add(file + group.text("description") + ": " + test.text("description"));
            }
            count++;
        }
        return count;
    }
}
