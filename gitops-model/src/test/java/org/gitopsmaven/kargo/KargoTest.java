/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kargo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Over the file {@code pipeline.yaml} beside this class. */
class KargoTest {

    private final List<YamlMapping> objects = objects();

    @Test
    void knowsItsKinds() {
        assertThat(objects.stream().map(object -> KargoKind.of(object).orElseThrow()))
                .containsExactly(KargoKind.WAREHOUSE, KargoKind.STAGE, KargoKind.STAGE, KargoKind.PROMOTION_TASK);
    }

    @Test
    void findsTheFilesThatAPromotionWrites() {
        PromotionTask task = PromotionTask.of(objects.get(3));
        PromotionWrites writes = new PromotionWrites(step -> step.task().equals("finish") ? task : null);

        List<WrittenFile> files = writes.of(Stage.of(objects.get(1)));

        assertThat(files)
                .extracting(file -> file.branch() + " " + file.path() + " " + file.keys() + " " + file.exact())
                .containsExactly(
                        "main envs/dev/values.yaml [image.tag] true",
                        "main overlays/dev [registry.example.org/shop] true",
                        "stage/dev ${{ ctx.stage }}/x [] false");
        assertThat(files)
                .allSatisfy(file -> assertThat(file.repoUrl()).isEqualTo("https://git.example.org/deploy.git"));
        assertThat(files.get(0).definedAt().line()).isEqualTo(27);
    }

    private static List<YamlMapping> objects() {
        try (InputStream in = Objects.requireNonNull(KargoTest.class.getResourceAsStream("pipeline.yaml"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return YamlReader.read(text, "pipeline.yaml", YamlDialect.GOYAML2).stream()
                    .map(YamlMapping.class::cast)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
