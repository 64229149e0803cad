/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.applicationset;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.golang.GoData;
import org.gitopsmaven.golang.GoMap;
import org.gitopsmaven.golang.GoString;
import org.gitopsmaven.golang.GoValue;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlSequence;

/** The elements that are written down. Ported from {@code applicationset/generators/list}. */
final class ListGenerator implements Generator {

    private final boolean goTemplate;

    ListGenerator(boolean goTemplate) {
        this.goTemplate = goTemplate;
    }

    @Override
    public List<GoMap> generate(FieldReader fields) {
        List<GoMap> result = new ArrayList<>();
        for (FieldReader element : fields.list("elements")) {
            GoMap params = (GoMap) GoData.of(element.mapping());
            result.add(goTemplate ? params : strings(params, element.location()));
        }
        String yaml = fields.text("elementsYaml");
        if (!yaml.isEmpty()) {
            result.addAll(read(yaml, fields.locationOf("elementsYaml")));
        }
        return result;
    }

    private static GoMap strings(GoMap element, Location location) {
        GoMap params = new GoMap();
        element.entries().forEach((key, value) -> {
            if (key.equals("values") && value instanceof GoMap values) {
                values.entries().forEach((name, text) -> params.put("values." + name, string(name, text, location)));
            } else if (key.equals("values")) {
                throw new GitOpsException("error parsing values map", location);
            } else {
                params.put(key, string(key, value, location));
            }
        });
        return params;
    }

    private static GoValue string(String key, GoValue value, Location location) {
        if (value instanceof GoString) {
            return value;
        }
        throw new GitOpsException(
                "error parsing value as string: " + key + " is " + value.print(),
                location,
                "put it in quotes, or set goTemplate: true");
    }

    private static List<GoMap> read(String yaml, Location location) {
        YamlNode node = YamlReader.readOne(yaml, location.file(), YamlDialect.GOYAML2);
        List<GoMap> elements = new ArrayList<>();
        if (node instanceof YamlSequence sequence) {
            for (YamlNode item : sequence) {
                if (!(GoData.of(item) instanceof GoMap map)) {
                    throw new GitOpsException("error unmarshling decoded ElementsYaml: an element is no map", location);
                }
                elements.add(map);
            }
        } else if (!YamlDialect.GOYAML2.isNull(node)) {
            throw new GitOpsException("error unmarshling decoded ElementsYaml: not a list", location);
        }
        return elements;
    }
}
