/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CelScopeTest {

    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
              labels: {app: web, "on": "yes"}
              finalizers: null
            spec:
              replicas: 2
              ratio: 0.5
              whole: 3.0
              released: 2024-01-01
              containers:
              - {name: main, image: "web:1"}
              - {name: proxy, image: "proxy:2"}
            """;
    private static final List<String> VARIABLES = List.of("object", "oldObject", "params");
    private static final CelScope SCOPE = CelScope.kubernetes().withVariables(VARIABLES);

    private static Object evaluate(String expression) {
        Object object =
                CelValues.of(YamlReader.readOne(DEPLOYMENT, "web.yaml", YamlDialect.GOYAML2), YamlDialect.GOYAML2);
        return SCOPE.compile(expression)
                .evaluate(new CelBindings().setNull(VARIABLES).set("object", object));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object.spec.containers.all(c, c.image.contains(':'))",
                "object.spec.containers.map(c, c.name) == ['main', 'proxy']",
                "object.metadata.labels.exists(k, k == 'on')",
                "object.metadata.labels.transformMap(k, v, k + v)['app'] == 'appweb'",
                "object.spec.replicas == 2 && object.spec.replicas == 2.0",
                "object.spec.whole == 3 && type(object.spec.whole) == int",
                "type(object.spec.ratio) == double",
                "object.spec.released == '2024-01-01'",
                "object.?spec.containers[?1].name.orValue('none') == 'proxy'",
                "object.?spec.volumes[?0].name.orValue('none') == 'none'",
                "object.spec == object.spec",
                "object.spec.containers[0] in object.spec.containers",
                "'app' in object.metadata.labels && !('tier' in object.metadata.labels)",
                "sets.contains(['a', 'b'], ['b'])",
                "cel.bind(x, 20, x + x) == 40",
            })
    void readsTreesAsTheApiServerDoes(String expression) {
        assertThat(evaluate(expression)).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'v1.2 and v3'.find('v[0-9.]+') == 'v1.2' && 'abc'.find('z') == ''",
                "'a1b22'.findAll('[0-9]+') == ['1', '22'] && 'a1b22'.findAll('[0-9]+', 1) == ['1']",
                "[1, 2, 3].isSorted() && !['b', 'a'].isSorted() && [1, 2].sum() == 3",
                "[3, 1, 2].min() == 1 && ['a', 'c'].max() == 'c' && ['a', 'b', 'a'].lastIndexOf('a') == 2",
                "['a'].includes('a') && 'a'.includes('a') && ![1].includes(2)",
                "url('https://user@example.com:8443/a b?x=1&x=2').getHost() == 'example.com:8443'",
                "url('https://[::1]:80/p').getHostname() == '::1' && url('/p q').getEscapedPath() == '/p%20q'",
                "url('https://e.com/?x=1&x=%202').getQuery()['x'] == ['1', ' 2'] && !isURL('e.com/p')",
                "ip('::ffff').family() == 6 && ip('10.0.0.1').isGlobalUnicast() && !isIP('010.0.0.1')",
                "string(ip('2001:DB8:0:0:1:0:0:1')) == '2001:db8::1:0:0:1' && !isIP('::ffff:1.2.3.4')",
                "cidr('10.0.0.0/8').containsIP('10.2.3.4') && cidr('10.1.2.3/8').masked() == cidr('10.0.0.0/8')",
                "cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !isCIDR('10.0.0.0/33')",
                "quantity('1.5Gi').isGreaterThan(quantity('1G')) && quantity('200M') == quantity('0.2G')",
                "sign(quantity('-1')) == -1 && quantity('50k').add(20).asInteger() == 50020",
                "semver('1.10.0').isGreaterThan(semver('1.9.9')) && semver('v01.2', true) == semver('1.2.0')",
                "semver('1.0.0-rc.1').isLessThan(semver('1.0.0')) && !isSemver('1.2')",
                "format.dns1123Label().validate('a-b') == optional.none()",
                "format.named('uuid').value().validate('nope').value().size() == 1",
                "'%s is %.1f%% of %d'.format([dyn('x'), 12.25, 8]) == 'x is 12.2% of 8'",
                "'%s %s'.format([dyn([1, 2]), {'b': 1, 'a': 2}]) == '[1, 2] {a: 2, b: 1}'",
                "jsonpatch.escapeKey('a/b~c') == 'a~1b~0c'",
                "'a-b-c'.replace('-', '.') == 'a.b.c' && 'a-b-c'.replace('-', '.', 1) == 'a.b-c'",
                "''.replace('', 'x') == 'x' && ['a', 'b'].join('/') == 'a/b'",
            })
    void hasTheFunctionsOfKubernetes(String expression) {
        assertThat(evaluate(expression)).isEqualTo(true);
    }

    @Test
    void takesNullsForAbsentWhereItIsAskedWhetherAFieldIsThere() {
        assertThat(evaluate("has(oldObject.spec)")).isEqualTo(false);
        assertThat(evaluate("oldObject == null")).isEqualTo(true);
        assertThat(evaluate("has(object.metadata.finalizers)")).isEqualTo(true);
    }

    @Test
    void givesTheValueItselfWhereThereIsNoOptional() {
        assertThat(evaluate("object.spec.containers.orValue([]).size()")).isEqualTo(2L);
        assertThat(evaluate("object.spec.?volumes.orValue([]).size()")).isEqualTo(0L);
    }

    @Test
    void tellsWhereAnExpressionDoesNotCompile() {
        assertThatThrownBy(() -> SCOPE.compile("true &&\n  foo.bar"))
                .isInstanceOfSatisfying(CelException.class, fault -> {
                    assertThat(fault.message()).startsWith("does not compile: undeclared reference to 'foo'");
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.column()).isEqualTo(2);
                });
    }

    @Test
    void tellsWhyAnExpressionFails() {
        assertThatThrownBy(() -> evaluate("object.spec.missing.field"))
                .isInstanceOf(CelException.class)
                .hasMessage("key 'missing' is not present in map.");
        assertThatThrownBy(() -> evaluate("quantity('many').asInteger()"))
                .isInstanceOf(CelException.class)
                .hasMessage("'many' is no quantity");
    }

    @Test
    void knowsWhichVariablesAnExpressionNames() {
        CelExpression expression = SCOPE.compile("object.spec.replicas > 1 && params == null");

        assertThat(expression.names("object")).isTrue();
        assertThat(expression.names("oldObject")).isFalse();
        assertThat(expression.mayBeBoolean()).isTrue();
        assertThat(SCOPE.compile("'text'").mayBeBoolean()).isFalse();
    }

    @Test
    void evaluatesVariablesOnlyWhenTheyAreRead() {
        CelExpression bad = SCOPE.compile("object.missing");
        CelExpression good = SCOPE.compile("object.spec.replicas");
        CelScope scope = SCOPE.withVariable("variables.bad", bad).withVariable("variables.good", good);
        Object object = CelValues.of(YamlReader.readOne(DEPLOYMENT, "f", YamlDialect.GOYAML2), YamlDialect.GOYAML2);
        CelBindings bindings = new CelBindings()
                .set("object", object)
                .define("variables.bad", bad)
                .define("variables.good", good);

        assertThat(scope.compile("variables.good == 2").evaluate(bindings)).isEqualTo(true);
        assertThat(scope.compile("has(variables.bad)").evaluate(bindings)).isEqualTo(true);
        assertThatThrownBy(() -> scope.compile("variables.bad == 2").evaluate(bindings))
                .hasMessage("variables.bad: key 'missing' is not present in map.");
    }

    @Test
    void stopsRunawayExpressionsAtALimit() {
        assertThatThrownBy(() -> evaluate("lists.range(9000).map(x, lists.range(9000).all(y, y >= 0)).size() > 0"))
                .hasMessage("stopped after 200000 steps of comprehensions");
        String doubled = "['0123456789']" + ".map(x, x + x)".repeat(40) + "[0].size() > 0";
        assertThatThrownBy(() -> evaluate(doubled)).hasMessageStartingWith("stopped: a text grows beyond");
        assertThatThrownBy(() -> evaluate("lists.range(1000000000).size() > 0"))
                .hasMessageStartingWith("stopped: a list grows beyond");
        String replaced = "'a'" + (".replace('a', '" + "a".repeat(1000) + "')").repeat(10) + ".size() > 0";
        assertThatThrownBy(() -> evaluate(replaced)).hasMessageStartingWith("stopped: a text grows beyond");
    }

    @Test
    void refusesExpressionsThatAreNestedWithoutEnd() {
        String nested = "(".repeat(5000) + "true" + ")".repeat(5000);

        assertThatThrownBy(() -> SCOPE.compile(nested)).isInstanceOf(CelException.class);
    }

    @Test
    void tellsTheNamespaceThatAnObjectIsAppliedTo() {
        YamlMapping object = (YamlMapping) YamlReader.readOne(DEPLOYMENT, "f", YamlDialect.GOYAML2);
        CelBindings bindings =
                new CelBindings().set("object", CelValues.inNamespace(object, "prod", YamlDialect.GOYAML2));

        assertThat(SCOPE.compile("object.metadata.namespace + '/' + object.metadata.name")
                        .evaluate(bindings))
                .isEqualTo("prod/web");
    }

    @Test
    void compilesQuestionsToTheClusterWithoutAnswer() {
        CelScope scope = SCOPE.withTypedVariables(Map.of("authorizer", "kubernetes.authorization.Authorizer"));
        CelExpression expression = scope.compile("authorizer.group('').resource('pods').check('get').allowed()");

        assertThat(expression.names("authorizer")).isTrue();
        assertThat(expression.mayBeBoolean()).isTrue();
    }

    @Test
    void givesOptionalsAsOptionals() {
        assertThat(evaluate("object.?spec.?missing")).isEqualTo(Optional.empty());
    }
}
