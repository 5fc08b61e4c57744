/**
 * Our stand-in for MicrosoftAjax.js: the few names of it that Office.js asks for on the web, else it fetches the real one and will not start without
 * (seen with @microsoft/office-js 1.1.110). It evaluates no text and writes no markup.
 */
export const microsoftAjax = `(() => {
  if (window.Sys && window.Sys.StringBuilder) return;
  const named = (name, usual) => (message, parameter) => {
    const error = new Error(name + ': ' + (message || usual) + (parameter ? '\\nParameter name: ' + parameter : ''));
    error.name = name;
    return error;
  };
  const aboutParameter = (name, usual) => (parameter, message) => named(name, usual)(message, parameter);
  window.Type = Function;
  Function.registerNamespace = (path) => path.split('.').reduce((parent, name) => (parent[name] = parent[name] || {}), window);
  Function.prototype.registerClass = function () { return this; };
  Function.prototype.registerInterface = function () { return this; };
  Function.prototype.registerEnum = function () { return this; };
  Function._validateParams = () => null;
  Function._validateParameter = () => null;
  Error.argument = aboutParameter('Sys.ArgumentException', 'Value does not fall within the expected range.');
  Error.argumentNull = aboutParameter('Sys.ArgumentNullException', 'Value cannot be null.');
  Error.argumentOutOfRange = (parameter, value, message) => named('Sys.ArgumentOutOfRangeException', 'Specified argument was out of the range of valid values.')(message, parameter);
  Error.argumentType = (parameter, actual, expected, message) => named('Sys.ArgumentTypeException', 'Object cannot be converted to the required type.')(message, parameter);
  Error.argumentUndefined = aboutParameter('Sys.ArgumentUndefinedException', 'Value cannot be undefined.');
  Error.invalidOperation = named('Sys.InvalidOperationException', 'Operation is not valid due to the current state of the object.');
  Error.parameterCount = named('Sys.ParameterCountException', 'Parameter count mismatch.');
  window.Sys = {
    StringBuilder: function () {},
    Browser: { agent: null, InternetExplorer: {} },
    Debug: { trace() {} },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
})();
`;
