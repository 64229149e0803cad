/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import tools.jackson.databind.json.JsonMapper;

class TreePropertyTest {

    @Property
    void everyObjectHasAFileOfItsOwnBelowTheDirectory(@ForAll("objects") List<Resource> resources) {
        List<String> names = FileNames.of(resources);

        assertThat(names).hasSameSizeAs(resources).allMatch(name -> name.matches("[a-z0-9._-]+\\.yaml"));
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        assertThat(lower).hasSameSizeAs(resources);
    }

    @Property
    void everyTextIsReadBackFromJson(@ForAll("texts") String text) {
        String json = JsonText.of(Map.of("text", text));

        assertThat(JsonMapper.builder().build().readTree(json).get("text").stringValue())
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    @Provide
    Arbitrary<List<Resource>> objects() {
        Arbitrary<String> versions = Arbitraries.of("v1", "apps/v1", "apps/v2", "example.com/v1");
        Arbitrary<String> kinds = Arbitraries.of("Service", "service", "Config Map", "../..", "");
        Arbitrary<String> names = Arbitraries.of("web", "Web", "a-web", "system:web", "web-2", "");
        Arbitrary<String> namespaces = Arbitraries.of("", "a", "b", "a-web");
        return Combinators.combine(versions, kinds, namespaces, names)
                .as(TreePropertyTest::object)
                .list()
                .ofMaxSize(12);
    }

    private static Resource object(String version, String kind, String namespace, String name) {
        YamlMapping metadata = new YamlMapping();
        metadata.put("name", YamlScalar.string(name));
        metadata.put("namespace", YamlScalar.string(namespace));
        YamlMapping object = new YamlMapping();
        object.put("apiVersion", YamlScalar.string(version));
        object.put("kind", YamlScalar.string(kind));
        object.put("metadata", metadata);
        return new Resource(object, new Origin(Location.of("test.yaml")));
    }
}
