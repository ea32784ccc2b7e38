console.info('');
